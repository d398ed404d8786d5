package ca.footing.credential;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals private keys with AES-256-GCM: a fresh nonce of 12 bytes, then the text with its tag of 16. The number of the key is
 * bound to it, so that no sealed key passes for another.
 */
final class KeySeal {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final BadgeSettings settings;

    KeySeal(BadgeSettings settings) {
        this.settings = settings;
    }

    boolean isOn() {
        return settings.isSet();
    }

    byte[] seal(int number, byte[] plain) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var text = cipher(Cipher.ENCRYPT_MODE, number, nonce).doFinal(plain);
            var sealed = Arrays.copyOf(nonce, NONCE + text.length);
            System.arraycopy(text, 0, sealed, NONCE, text.length);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException without the secret that it was sealed with */
    byte[] open(int number, byte[] sealed) {
        if (!isOn()) {
            throw new IllegalStateException("Badge key " + number + " is sealed and footing.badges.secret is not set");
        }
        try {
            var nonce = Arrays.copyOf(sealed, NONCE);
            return cipher(Cipher.DECRYPT_MODE, number, nonce).doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Badge key " + number + " was sealed with another secret", e);
        }
    }

    private Cipher cipher(int mode, int number, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(settings.key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(("badge-key-" + number).getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }
}
