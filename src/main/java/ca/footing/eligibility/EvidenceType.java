package ca.footing.eligibility;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** A kind of file, told by its first bytes; its name counts for nothing. */
enum EvidenceType {
    PDF("application/pdf", "pdf", '%', 'P', 'D', 'F', '-'),
    JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", "png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);

    private final String media;
    private final String ending;
    private final byte[] magic;

    EvidenceType(String media, String ending, int... magic) {
        this.media = media;
        this.ending = ending;
        this.magic = new byte[magic.length];
        for (var i = 0; i < magic.length; i++) {
            this.magic[i] = (byte) magic[i];
        }
    }

    static Optional<EvidenceType> of(byte[] content) {
        return Stream.of(values())
                .filter(type -> content.length > type.magic.length
                        && Arrays.equals(content, 0, type.magic.length, type.magic, 0, type.magic.length))
                .findAny();
    }

    String media() {
        return media;
    }

    /** The last part of the name, without what means something to a file system or a header, with the right ending. */
    String nameFor(String given, int longest) {
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var stem = last.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("[\\p{Cntrl}\"*:<>?|;%]", "")
                .strip();
        var room = longest - ending.length() - 1;
        return (stem.isEmpty() ? "file" : stem.substring(0, Math.min(stem.length(), room))) + "." + ending;
    }
}
