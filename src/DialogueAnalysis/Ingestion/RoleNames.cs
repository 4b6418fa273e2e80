using System.Collections.Frozen;

namespace DialogueAnalysis.Ingestion;

/// <summary>Knows which labels name a role.</summary>
/// <remarks>
/// A label is cut at <c>/</c>, <c>&amp;</c>, <c>+</c> and <c>og</c>; what follows a comma or stands in parentheses, and a number or a
/// single letter at the end, are put aside: <c>Leder (daginstitution)</c>, <c>TR 2</c>, <c>Medarbejder B</c> and <c>Leder/TR</c> are known by their roles.
/// </remarks>
internal sealed class RoleNames
{
    private static readonly FrozenSet<string> s_roles = EmbeddedList.Read("roles.list");
    private static readonly FrozenSet<string> s_interviewers = EmbeddedList.Read("interviewers.list");
    private static readonly FrozenSet<string> s_notSpeakers = EmbeddedList.Read("not-speakers.list");
    private static readonly string[] s_endings = [.. s_roles.Where(r => r[0] == '*').Select(r => r[1..]).Order(StringComparer.Ordinal)];

    private readonly FrozenSet<string> _declared;

    /// <summary>Knows the embedded roles and the declared ones, whatever their case.</summary>
    public RoleNames(IEnumerable<string> declared) =>
        _declared = declared.SelectMany(d => Roles(d).Append(d.Trim().ToLowerInvariant())).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the label names a role from the metadata or, as all its parts, known ones.</summary>
    public bool IsKnown(string label)
    {
        List<string> roles = Roles(label);
        return _declared.Contains(label.ToLowerInvariant()) || (roles.Count > 0 && roles.TrueForAll(IsRole));
    }

    /// <summary>Whether the label is a heading of minutes, mail or lists; a declared role never is.</summary>
    public bool IsNotSpeaker(string label) => !_declared.Contains(label.ToLowerInvariant()) && s_notSpeakers.Contains(Base(label));

    /// <summary>The label as a speaker. Who is an interviewer in the label or in its parentheses asks the questions; a consultant does so only where the label says it.</summary>
    public static Speaker ToSpeaker(string label)
    {
        int open = label.IndexOf('(', StringComparison.Ordinal);
        IEnumerable<string> roles = open < 0 ? Roles(label) : Roles(label).Concat(Roles(label[(open + 1)..].Replace(")", "", StringComparison.Ordinal)));
        return new Speaker(label, roles.Any(s_interviewers.Contains));
    }

    private bool IsRole(string role) => _declared.Contains(role) || s_roles.Contains(role)
        || (!role.Contains(' ', StringComparison.Ordinal) && Array.Exists(s_endings, e => role.EndsWith(e, StringComparison.Ordinal)));

    private static List<string> Roles(string label) => [.. Base(label).Replace(" og ", "/", StringComparison.Ordinal).Split(['/', '&', '+'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(WithoutNumber).Where(r => r.Length > 0)];

    private static string Base(string label)
    {
        int end = label.IndexOfAny(['(', ',']);
        return (end < 0 ? label : label[..end]).Trim().ToLowerInvariant();
    }

    private static string WithoutNumber(string role)
    {
        int blank = role.LastIndexOf(' ');
        if (blank > 0 && (role.Length == blank + 2 || role.AsSpan(blank + 1).IndexOfAnyExceptInRange('0', '9') < 0))
            role = role[..blank];
        return role.TrimEnd("0123456789".ToCharArray()).TrimEnd();
    }
}
