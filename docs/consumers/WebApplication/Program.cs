using Devin.Generated;
using Devin.Generated.Hosting;
using Devin.Generated.Json.Metadata;
using Devin.Generated.Models;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDevinClient(builder.Configuration.GetSection("Devin"));
builder.Services.AddHealthChecks().AddDevin();
builder.Services.AddOpenApi();

// The models of this library in the OpenAPI document, and 400 for a body without a required property.
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.DescribeModels());

var app = builder.Build();
app.MapHealthChecks("/health");
app.MapOpenApi();
app.MapPost(
    "/sessions",
    (SessionCreateRequest request, DevinClient devin, CancellationToken cancellationToken) =>
        devin.Sessions.CreateSessionAsync(request, cancellationToken: cancellationToken)
);
app.MapGet(
    "/sessions/{id}",
    (string id, DevinClient devin, CancellationToken cancellationToken) =>
        devin.Sessions.GetSessionAsync(id, cancellationToken: cancellationToken)
);
app.Run();
