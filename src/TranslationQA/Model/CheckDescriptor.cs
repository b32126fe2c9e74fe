using System.Globalization;

namespace TranslationQA.Model;

/// <summary>What is known of a check without running it: the single source of its page, of reports and of help.</summary>
/// <param name="Id">The id: <c>TQA</c>, the category's digit and three digits.</param>
/// <param name="Name">The kebab-case name of the bad pattern; reads after "allow".</param>
/// <param name="Title">One plain phrase that says what it finds.</param>
/// <param name="MessageFormat">The composite format of its messages; <c>{0}</c> is the marked text.</param>
/// <param name="Category">The MQM dimension.</param>
/// <param name="DefaultSeverity">The severity of its findings unless a finding says otherwise.</param>
public sealed record CheckDescriptor(
    string Id, string Name, string Title, string MessageFormat, Category Category, Severity DefaultSeverity)
{
    /// <summary>Gets the path of its page, relative to the project's root.</summary>
    public string HelpLink => $"docs/checks/{Id}.md";

    /// <summary>Writes the message for one finding.</summary>
    /// <param name="arguments">The marked text, then whatever else the format names.</param>
    /// <returns>The message.</returns>
    public string FormatMessage(params object[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, MessageFormat, arguments);
}
