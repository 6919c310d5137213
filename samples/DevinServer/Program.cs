using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using Devin.Generated.Testing;
using Devin.Generated.Testing.Core;
using DevinServer;

var port = new Option<int>("--port")
{
    Description = "The port, or 0 for a free one.",
    DefaultValueFactory = _ => 8080,
};
var address = new Option<IPAddress>("--address")
{
    Description = "The IP address to listen on. Other machines can call the server on any but a loopback address.",
    DefaultValueFactory = _ => IPAddress.Loopback,
    CustomParser = result =>
    {
        if (IPAddress.TryParse(result.Tokens[0].Value, out var parsed))
        {
            return parsed;
        }

        result.AddError($"'{result.Tokens[0].Value}' is not an IP address.");
        return null;
    },
};
var token = new Option<string>("--token")
{
    Description = "The token that requests must have.",
    DefaultValueFactory = _ => new InMemoryDevinOptions().Token,
};
var command = new RootCommand(
    "Serves an in-memory Devin over HTTP, with a page about its sessions and requests at '/'."
)
{
    port,
    address,
    token,
};
port.Validators.Add(result =>
{
    if (result.GetValueOrDefault<int>() is < 0 or > 65535)
    {
        result.AddError("A port is from 0 to 65535.");
    }
});
command.SetAction(
    async (arguments, cancellationToken) =>
    {
        var endpoint = new IPEndPoint(arguments.GetValue(address)!, arguments.GetValue(port));
        try
        {
            await using var server = await InMemoryServer.StartAsync(
                files => Create(arguments.GetValue(token)!, files),
                endpoint,
                cancellationToken
            );
            Console.WriteLine($"An in-memory Devin listens on {server.Address}");
            Console.WriteLine($"Organization: {server.Devin.OrganizationId}   Token: {server.Devin.Token}");
            await server.UntilStoppedAsync(cancellationToken);
            return 0;
        }
        catch (IOException exception) when (exception.GetBaseException() is SocketException)
        {
            await Console.Error.WriteLineAsync($"error: Cannot listen on {endpoint}: {exception.Message}");
            return 1;
        }
    }
);
return await command.Parse(args).InvokeAsync();

// Callers in other processes have a real clock: delays of rules are real, and sessions move on when they are read.
static InMemoryDevin Create(string token, Uri files) =>
    new(
        new InMemoryDevinOptions
        {
            Token = token,
            TimeProvider = TimeProvider.System,
            FilesAddress = files,
        }
    );
