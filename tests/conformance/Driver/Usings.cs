global using Devin.Generated.Core;
