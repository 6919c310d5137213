global using Devin.Tests.Shared.Properties;
global using NUnit.Framework;
