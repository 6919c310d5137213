namespace Devin.Generator.Tests.Documentation.Images;

/// <summary>The icon of the packages: the lines of a document, and an arrow out of it.</summary>
internal static class IconDrawing
{
    /// <summary>The width and height in pixels.</summary>
    public const int Size = 128;

    private const int SamplesPerSide = 4;
    private const double Corner = 26;

    /// <summary>The strokes: start, end and half of the thickness.</summary>
    private static readonly (double X1, double Y1, double X2, double Y2, double Radius)[] s_strokes =
    [
        (27, 38, 56, 38, 6),
        (27, 64, 68, 64, 6),
        (27, 90, 56, 90, 6),
        (78, 38, 103, 64, 6),
        (78, 90, 103, 64, 6),
    ];

    /// <summary>The pixels: red, green, blue and alpha, line by line.</summary>
    public static byte[] Draw()
    {
        var pixels = new byte[Size * Size * 4];
        for (var y = 0; y < Size; y++)
        {
            for (var x = 0; x < Size; x++)
            {
                var (shape, stroke) = (Coverage(x, y, IsInShape), Coverage(x, y, IsOnStroke));
                var offset = ((y * Size) + x) * 4;
                pixels[offset] = Mix(22 + (y / 8), 255, stroke);
                pixels[offset + 1] = Mix(74 + (y / 6), 255, stroke);
                pixels[offset + 2] = Mix(122 + (y / 4), 255, stroke);
                pixels[offset + 3] = Mix(0, 255, shape);
            }
        }

        return pixels;
    }

    /// <summary>The part of a pixel that a shape covers, by a grid of points.</summary>
    private static double Coverage(int x, int y, Func<double, double, bool> isInside)
    {
        var inside = 0;
        for (var sample = 0; sample < SamplesPerSide * SamplesPerSide; sample++)
        {
            var (row, column) = Math.DivRem(sample, SamplesPerSide);
            inside += isInside(x + Middle(column), y + Middle(row)) ? 1 : 0;
        }

        return inside / (double)(SamplesPerSide * SamplesPerSide);

        static double Middle(int index) => (index + 0.5) / SamplesPerSide;
    }

    private static bool IsInShape(double x, double y)
    {
        var (right, bottom) = (Outside(x), Outside(y));
        return (right * right) + (bottom * bottom) <= Corner * Corner;

        static double Outside(double position) => Math.Max(Math.Abs(position - (Size / 2)) - ((Size / 2) - Corner), 0);
    }

    private static bool IsOnStroke(double x, double y) =>
        s_strokes.Any(stroke =>
        {
            var (width, height) = (stroke.X2 - stroke.X1, stroke.Y2 - stroke.Y1);
            var along =
                (((x - stroke.X1) * width) + ((y - stroke.Y1) * height)) / ((width * width) + (height * height));
            var nearest = Math.Clamp(along, 0, 1);
            var (right, down) = (x - stroke.X1 - (nearest * width), y - stroke.Y1 - (nearest * height));
            return (right * right) + (down * down) <= stroke.Radius * stroke.Radius;
        });

    private static byte Mix(int from, int to, double share) => (byte)Math.Round(from + ((to - from) * share));
}
