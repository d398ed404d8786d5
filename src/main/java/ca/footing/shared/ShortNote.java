package ca.footing.shared;

/**
 * A few words of a person's own about their learning. They are short, so that they cannot tell a story, and their writer
 * has asked whether a stranger could recognise somebody in them.
 */
public final class ShortNote {
    /** Characters. */
    public static final int LONGEST = 140;

    private ShortNote() {}

    /** The words as they are kept, without space around. @throws NoteTooLong over 140 characters */
    public static String plain(String words) {
        var plain = words.strip();
        if (plain.length() > LONGEST) {
            throw new NoteTooLong();
        }
        return plain;
    }

    /** @throws StrangerTestNeeded when there are words and their writer did not ask the question */
    public static void requireTested(String words, boolean tested) {
        if (!words.isBlank() && !tested) {
            throw new StrangerTestNeeded();
        }
    }
}
