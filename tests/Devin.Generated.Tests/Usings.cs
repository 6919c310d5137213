global using Devin.Generated.Core;
global using Devin.Tests.Shared;
global using NUnit.Framework;
