using Devin.Generated.Hosting;
using Worker;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddDevinClient(builder.Configuration.GetSection("Devin"));
builder.Services.AddHostedService<ReviewWorker>();
await builder.Build().RunAsync();
