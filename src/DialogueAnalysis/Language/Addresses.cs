using System.Buffers;

namespace DialogueAnalysis.Language;

/// <summary>Recognizes web and mail addresses.</summary>
internal static class Addresses
{
    private const int LongestName = 128;
    private const char LastLetter = 'ž';
    private static readonly SearchValues<char> MailCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ0123456789.-_+");
    private static readonly string[] Domains = ["dk", "com", "org", "net", "eu", "info", "gov", "edu", "int"];

    /// <summary>Whether a character after the first letters and digits of a token can make an address of it.</summary>
    public static bool CanFollow(char c) => c is ':' or '@' or '.' or '-' or '_' or '+';

    /// <summary>Where the address that begins at the position ends; the position itself where none begins.</summary>
    public static int EndOf(string text, int start)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start);
        if (StartsWith(rest, "https://") || StartsWith(rest, "http://") || StartsWith(rest, "ftp://") || (StartsWith(rest, "www.") && rest.Length > 4 && char.IsLetterOrDigit(rest[4])))
            return start + PathEnd(rest);
        ReadOnlySpan<char> window = rest[..Math.Min(rest.Length, LongestName)];
        int name = window.IndexOfAnyExcept(MailCharacters);
        if (name < 0)
            name = window.Length;
        if (name < rest.Length && rest[name] == '@')
        {
            ReadOnlySpan<char> host = rest[(name + 1)..];
            host = host[..Math.Min(host.Length, LongestName)];
            int end = host.IndexOfAnyExcept(MailCharacters);
            host = (end < 0 ? host : host[..end]).TrimEnd(".-_+");
            return host.Contains('.') ? start + name + 1 + host.Length : start;
        }
        ReadOnlySpan<char> site = window[..name].TrimEnd(".-_+");
        int dot = site.LastIndexOf('.');
        if (dot < 2 || site.IndexOf("..", StringComparison.Ordinal) >= 0 || !IsDomain(site[(dot + 1)..]))
            return start;
        int after = site.Length;
        return start + (after < rest.Length && rest[after] == '/' ? PathEnd(rest) : after);
    }

    private static int PathEnd(ReadOnlySpan<char> rest)
    {
        int end = 0;
        while (end < rest.Length && rest[end] is > ' ' and <= LastLetter and not ('<' or '>' or '"' or '»' or '«' or '\u007F' or '\u0085' or '\u00A0'))
            end++;
        ReadOnlySpan<char> address = rest[..end].TrimEnd(".,;:!?'");
        return address.EndsWith(")") && !address.Contains('(') ? address[..^1].TrimEnd(".,;:!?'").Length : address.Length;
    }

    private static bool IsDomain(ReadOnlySpan<char> name)
    {
        foreach (string domain in Domains)
        {
            if (name.SequenceEqual(domain))
                return true;
        }
        return false;
    }

    private static bool StartsWith(ReadOnlySpan<char> rest, string scheme) => rest.StartsWith(scheme, StringComparison.OrdinalIgnoreCase);
}
