package ca.footing.practice;

import ca.footing.shared.Digests;
import ca.footing.shared.Ids;
import ca.footing.shared.ShortNote;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A few words of the learner's own. The seal of an entry holds the digest of salt and words, so that both can be purged
 * while the chain stays whole, and nobody can guess the words from the digest afterwards.
 */
@Embeddable
class Note {
    @Column(name = "note", length = ShortNote.LONGEST)
    private @Nullable String words;

    @Column(name = "note_salt", columnDefinition = "binary(16)")
    private @Nullable UUID salt;

    @Column(name = "note_digest", columnDefinition = "binary(32)")
    private byte @Nullable [] digest;

    protected Note() {}

    /** @throws ca.footing.shared.NoteTooLong over 140 characters */
    static Note of(String words) {
        var note = new Note();
        var plain = ShortNote.plain(words);
        if (!plain.isEmpty()) {
            note.words = plain;
            note.salt = UUID.randomUUID();
            note.digest = digest(note.salt, plain);
        }
        return note;
    }

    /** Forgets words, salt and digest of an entry that is not sealed, or words and salt of one that is. */
    void purge(boolean sealed) {
        words = null;
        salt = null;
        if (!sealed) {
            digest = null;
        }
    }

    String words() {
        return words == null ? "" : words;
    }

    byte @Nullable [] digest() {
        return digest;
    }

    private static byte[] digest(UUID salt, String words) {
        return Digests.sha256(Ids.bytes(salt), words.getBytes(StandardCharsets.UTF_8));
    }
}
