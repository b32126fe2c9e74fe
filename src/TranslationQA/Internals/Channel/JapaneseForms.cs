using TranslationQA.Internals.Text;

namespace TranslationQA.Internals.Channel;

/// <summary>Runs through what a short name in Japanese characters can be read as, each reading of each character, those of the first running fastest.</summary>
/// <remarks>Nothing is allocated for a form; at most <see cref="SoundWriter.MaxForms"/> are run through.</remarks>
internal ref struct JapaneseForms
{
    private const int MaxHan = 4;

    private readonly string[]?[] _sounds = new string[MaxHan][];
    private readonly Span<char> _buffer;
    private readonly int _length;
    private int _left;
    private int _form = -1;

    /// <summary>Begins before the first form; there is none for what is long or has other characters.</summary>
    /// <param name="name">The name, without dots.</param>
    /// <param name="buffer">Where forms are written, 64 letters at least.</param>
    public JapaneseForms(ReadOnlySpan<char> name, Span<char> buffer)
    {
        _buffer = buffer;
        _length = name.Length;
        _left = name.Length is 0 or > MaxHan ? 0 : 1;
        for (int i = 0; i < name.Length && _left > 0; i++)
        {
            string[] sounds = CharTable.ClassOf(name[i]) == CharClass.Han ? HanReadings.JapaneseName(name[i], isVoiced: i > 0) : [];
            _sounds[i] = sounds;
            _left = Math.Min(SoundWriter.MaxForms, _left * sounds.Length);
        }
    }

    /// <summary>Gets the form, in small Latin letters.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>Goes on to the next form of a length.</summary>
    /// <param name="least">The least number of letters.</param>
    /// <param name="most">The greatest number of letters.</param>
    public bool MoveNext(int least = 0, int most = int.MaxValue)
    {
        while (_left-- > 0)
        {
            _form++;
            int letters = 0;
            int rest = _form;
            for (int i = 0; i < _length; i++)
            {
                string[] sounds = _sounds[i]!;
                letters += sounds[rest % sounds.Length].Length;
                rest /= sounds.Length;
            }

            if (letters >= least && letters <= most && letters <= _buffer.Length)
            {
                Current = Write(letters);
                return true;
            }
        }

        return false;
    }

    private readonly ReadOnlySpan<char> Write(int letters)
    {
        int at = 0;
        int rest = _form;
        for (int i = 0; i < _length; i++)
        {
            string[] sounds = _sounds[i]!;
            string sound = sounds[rest % sounds.Length];
            sound.CopyTo(_buffer[at..]);
            at += sound.Length;
            rest /= sounds.Length;
        }

        return _buffer[..letters];
    }
}
