namespace TranslationQA.Internals.Compiled;

/// <summary>How a section is stored.</summary>
internal enum Coding : ushort
{
    /// <summary>As it is read.</summary>
    Plain,

    /// <summary>Packed (Brotli).</summary>
    Packed,

    /// <summary>Numbers, each as its difference from the one before, in as few bytes as it needs; packed.</summary>
    Deltas,

    /// <summary>Numbers, first the low bytes of all, then the next ones; packed.</summary>
    Planes,
}
