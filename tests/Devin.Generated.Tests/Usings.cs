global using Devin.Generated.Core;
global using NUnit.Framework;
