global using Devin.Generated.Core;
global using Devin.Tests.Shared;
global using Devin.Tests.Shared.Properties;
global using NUnit.Framework;
