import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Checks a practice proof of Footing without Footing: java VerifyProof.java proof.json
 *
 * <p>Each hash is SHA-256 over the hexadecimal hash before it (empty for the first), a line feed, and the content. The last
 * one can be looked up at /verify/practice/HASH of the installation that issued the proof.
 */
class VerifyProof {
    private static final Pattern SEAL = Pattern.compile(
            "\"position\"\\s*:\\s*(\\d+)\\s*,\\s*\"content\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*,\\s*\"hash\"\\s*:\\s*\"([0-9a-f]{64})\"");

    public static void main(String[] args) throws Exception {
        var seals = SEAL.matcher(Files.readString(Path.of(args[0])));
        var before = "";
        var count = 0;
        while (seals.find()) {
            count++;
            var hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((before + "\n" + plain(seals.group(2))).getBytes(StandardCharsets.UTF_8)));
            if (!hash.equals(seals.group(3)) || Integer.parseInt(seals.group(1)) != count) {
                System.out.println("BROKEN at entry " + count);
                System.exit(1);
            }
            before = hash;
        }
        System.out.println("OK: " + count + " entries, last hash " + before);
    }

    /** The text of a JSON string. */
    private static String plain(String json) {
        var text = new StringBuilder();
        for (var i = 0; i < json.length(); i++) {
            var character = json.charAt(i);
            if (character != '\\') {
                text.append(character);
                continue;
            }
            i++;
            switch (json.charAt(i)) {
                case 'n' -> text.append('\n');
                case 't' -> text.append('\t');
                case 'r' -> text.append('\r');
                case 'b' -> text.append('\b');
                case 'f' -> text.append('\f');
                case 'u' -> {
                    text.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> text.append(json.charAt(i));
            }
        }
        return text.toString();
    }
}
