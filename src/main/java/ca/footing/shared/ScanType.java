package ca.footing.shared;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** A kind of file that a paper comes as, told by its first bytes; its name counts for nothing. */
public enum ScanType {
    PDF("application/pdf", "pdf", '%', 'P', 'D', 'F', '-'),
    JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", "png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);

    private final String media;
    private final String ending;
    private final byte[] magic;

    ScanType(String media, String ending, int... magic) {
        this.media = media;
        this.ending = ending;
        this.magic = new byte[magic.length];
        for (var i = 0; i < magic.length; i++) {
            this.magic[i] = (byte) magic[i];
        }
    }

    public static Optional<ScanType> of(byte[] content) {
        return Stream.of(values())
                .filter(type -> content.length > type.magic.length
                        && Arrays.equals(content, 0, type.magic.length, type.magic, 0, type.magic.length))
                .findAny();
    }

    public String media() {
        return media;
    }

    /** The ending of its names, without a dot. */
    public String ending() {
        return ending;
    }

    /** The last part of the name, without what means something to a file system or a header, with the right ending. */
    public String nameFor(String given, int longest) {
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var stem = last.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("[\\p{Cntrl}\"*:<>?|;%]", "")
                .strip();
        var room = longest - ending.length() - 1;
        return (stem.isEmpty() ? "file" : stem.substring(0, Math.min(stem.length(), room))) + "." + ending;
    }
}
