global using Devin.Tests.Shared;
global using NUnit.Framework;
