namespace DialogueAnalysis;

/// <summary>The base of every error that input, not misuse, can cause. The message is one line.</summary>
/// <remarks>Misuse of the API throws the argument exceptions of the base class library instead.</remarks>
public abstract class DialogueAnalysisException : Exception
{
    private protected DialogueAnalysisException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
