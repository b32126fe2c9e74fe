namespace TranslationQA.Internals.Compiled;

/// <summary>The fields that an entity's record has; the names stand apart.</summary>
[Flags]
internal enum EntityFields
{
    None = 0,
    Class = 1,
    Within = 2,
    From = 4,
    To = 8,
    Roles = 16,
    Relations = 32,
    Parts = 64,
    Senses = 128,
    Bound = 256,
    Prominence = 512,
}
