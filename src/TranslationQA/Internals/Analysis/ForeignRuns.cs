using TranslationQA.Internals.Text;
using TranslationQA.Model;

namespace TranslationQA.Internals.Analysis;

/// <summary>Finds stretches of a text that are written in other scripts than its own.</summary>
internal static class ForeignRuns
{
    private const string Brackets = "()（）[]【】";
    private const string Handles = "#@/_%&=";

    /// <summary>Gets the next run of two letters or more, or an empty span where there is none.</summary>
    /// <remarks>Blanks, figures and punctuation between two such letters belong to the run; brackets end it.</remarks>
    public static TextSpan Next(ReadOnlySpan<char> text, int from, Scripts scripts)
    {
        int start = -1;
        int end = from;
        int letters = 0;
        for (int i = from; i < text.Length; i++)
        {
            Scripts script = ScriptTable.Of(text[i]);
            if ((script & scripts) != Scripts.None)
            {
                start = start < 0 ? i : start;
                end = i + 1;
                letters++;
            }
            else if (start >= 0 && (script != Scripts.None || Brackets.Contains(text[i])))
            {
                if (letters > 1)
                {
                    break;
                }

                start = -1;
                letters = 0;
            }
        }

        return start >= 0 && letters > 1 ? TextSpan.FromBounds(start, end) : default;
    }

    /// <summary>Tells whether a run is the original of a word that stands before it in brackets.</summary>
    public static bool IsGloss(ReadOnlySpan<char> text, TextSpan run)
    {
        int open = text[..run.Start].LastIndexOfAny("(（[【");
        int closed = text[..run.Start].LastIndexOfAny(")）]】");
        return open > closed && ScriptTable.UsedIn(text[..open]) != Scripts.None;
    }

    /// <summary>Tells whether a run is part of an address, a hashtag or a user's name.</summary>
    public static bool IsHandle(ReadOnlySpan<char> text, TextSpan run) =>
        run.Start > 0 && Handles.Contains(text[run.Start - 1]);

    /// <summary>Gets how many letters a text has, and how many of them are of some scripts.</summary>
    public static (int All, int Foreign) Count(ReadOnlySpan<char> text, Scripts scripts)
    {
        int all = 0;
        int foreign = 0;
        foreach (char c in text)
        {
            Scripts script = ScriptTable.Of(c);
            all += script != Scripts.None ? 1 : 0;
            foreign += (script & scripts) != Scripts.None ? 1 : 0;
        }

        return (all, foreign);
    }
}
