using TranslationQA.Cli.Commands;
using TranslationQA.Model;

namespace TranslationQA.Cli.Output;

/// <summary>Tells on a terminal how far a long run has come; silent anywhere else.</summary>
internal sealed class Progress
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);
    private readonly TextWriter? _error;
    private readonly int _files;
    private long _shown = Environment.TickCount64;
    private int _begun;
    private long _segments;
    private bool _isVisible;

    private Progress(TextWriter? error, int files)
    {
        _error = error;
        _files = files;
    }

    /// <summary>Makes the progress of a run; findings on the same terminal would be torn by it.</summary>
    public static Progress For(CheckCall call, ToolConsole console)
    {
        bool isShown = console.IsErrorTerminal && (!console.IsOutputTerminal || call.OutputPath is not null);
        return new Progress(isShown ? console.Error : null, call.Inputs.Count);
    }

    public void Show(Document document)
    {
        _begun += document.IsContinuation ? 0 : 1;
        _segments += document.Segments.Count;
        if (_error is null || Environment.TickCount64 - _shown < Interval.TotalMilliseconds)
        {
            return;
        }

        _shown = Environment.TickCount64;
        _isVisible = true;
        _error.Write($"\r\e[Kfile {_begun} of {_files}, {_segments} segments");
    }

    public void Clear()
    {
        if (_isVisible)
        {
            _error?.Write("\r\e[K");
        }
    }
}
