using System.Globalization;
using System.Text;
using DialogueAnalysis.Indexing;

namespace DialogueAnalysis.Querying;

/// <summary>Writes a query such that it is read as the same query.</summary>
internal static class QueryPrinter
{
    public static string Print(IQueryNode? words, IReadOnlyList<IQueryNode> restrictions)
    {
        var builder = new StringBuilder();
        if (words is not null)
        {
            // Outside parentheses a filter among the words would restrict the whole query.
            bool wrap = ChildrenOf(words).Any(c => c.IsFilter);
            Print(words, builder, wrap);
        }
        foreach (IQueryNode restriction in restrictions)
        {
            if (builder.Length > 0)
                builder.Append(' ');
            Print(restriction, builder, ChildrenOf(restriction).Count > 0);
        }
        return builder.ToString();
    }

    private static void Print(IQueryNode node, StringBuilder builder, bool wrap)
    {
        if (wrap)
            builder.Append('(');
        switch (node)
        {
            case WordNode word:
                Print(word, builder);
                // "OG," is a word, "OG" an operator.
                if (word.Match == WordMatch.Stem && QueryLexer.IsOperator(word.Written))
                    builder.Append(',');
                break;
            case PhraseNode phrase:
                builder.Append('"');
                for (int i = 0; i < phrase.Words.Count; i++)
                    Print(phrase.Words[i], i == 0 ? builder : builder.Append(' '));
                builder.Append('"');
                break;
            case FilterNode filter:
                Print(filter, builder);
                break;
            case NotNode not:
                Print(not.Child, builder.Append("NOT "), ChildrenOf(not.Child).Count > 0);
                break;
            case NearNode near:
                Print(near.Operands, $" NEAR/{near.Distance.ToString(CultureInfo.InvariantCulture)} ", builder);
                break;
            case AndNode and:
                Print(and.Children, " AND ", builder);
                break;
            case OrNode or:
                Print(or.Children, " OR ", builder);
                break;
        }
        if (wrap)
            builder.Append(')');
    }

    private static void Print(IReadOnlyList<IQueryNode> children, string between, StringBuilder builder)
    {
        for (int i = 0; i < children.Count; i++)
        {
            if (i > 0)
                builder.Append(between);
            Print(children[i], builder, ChildrenOf(children[i]).Count > 0);
        }
    }

    private static IReadOnlyList<IQueryNode> ChildrenOf(IQueryNode node) => node switch
    {
        AndNode and => and.Children,
        OrNode or => or.Children,
        _ => [],
    };

    private static void Print(WordNode word, StringBuilder builder)
    {
        if (word.Match == WordMatch.Exact)
            builder.Append('=');
        builder.Append(word.Written);
        if (word.Match == WordMatch.Prefix)
            builder.Append('*');
    }

    private static void Print(FilterNode filter, StringBuilder builder)
    {
        builder.Append(QueryFields.NameOf(filter.Facet)).Append(':');
        if (filter.To is { } to)
        {
            builder.Append(filter.From);
            if (to != filter.From)
                builder.Append("..").Append(to);
            return;
        }
        bool plain = filter.From.All(c => char.IsLetterOrDigit(c) || c is '-' or '_');
        builder.Append(plain ? filter.From : $"\"{filter.From}\"");
        if (filter.IsPrefix)
            builder.Append('*');
        builder.Append(filter.Bound?.ToString());
    }
}
