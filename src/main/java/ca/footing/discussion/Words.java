package ca.footing.discussion;

/** What may stand in a thread. */
final class Words {
    /** Characters. */
    static final int LONGEST_POST = 4000;

    /** Characters. */
    static final int LONGEST_TITLE = 120;

    private Words() {}

    /** @throws PostEmpty @throws PostTooLong */
    static String post(String body) {
        var words = body.strip();
        if (words.isEmpty()) {
            throw new PostEmpty();
        }
        if (words.length() > LONGEST_POST) {
            throw new PostTooLong();
        }
        return words;
    }

    /** @throws ThreadTitleInvalid when empty or too long */
    static String title(String title) {
        var words = title.strip();
        if (words.isEmpty() || words.length() > LONGEST_TITLE) {
            throw new ThreadTitleInvalid();
        }
        return words;
    }
}
