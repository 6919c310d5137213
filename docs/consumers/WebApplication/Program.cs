using Devin.Generated;
using Devin.Generated.Hosting;
using Devin.Generated.Models;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDevinClient(builder.Configuration.GetSection("Devin"));
builder.Services.AddHealthChecks().AddDevin();
builder.Services.AddOpenApi();

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
