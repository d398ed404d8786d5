package ca.footing.credential;

import ca.footing.shared.LocalizedText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a series' certificates look like and how they begin.
 *
 * @param heading the document's name; bodies differ on whether it may be called a certificate
 * @param wording the sentence with the placeholders of {@link Placeholder}, at least name and programme
 * @param closing a sentence before the signature, may be empty
 * @param order in which the parts are printed; a part that is not named comes after those that are
 * @param colour of headings and frame, {@code #rrggbb}, dark enough to be read on white
 * @param logo a PNG image, base64
 * @param signature a PNG image, base64
 */
public record Design(
        LocalizedText heading,
        LocalizedText wording,
        LocalizedText closing,
        Set<Block> blocks,
        List<Part> order,
        String colour,
        @Nullable String logo,
        @Nullable String signature) {
    /** Characters of the heading, and of each sentence. */
    public static final int HEADING = 80;

    public static final int SENTENCE = 600;

    static final Design HOUSE = new Design(
            new LocalizedText("Certificate of completion", "Attestation de réussite"),
            new LocalizedText(
                    "This certifies that {name} completed {programme}, {hours} of live training from {from} to {to}.",
                    "Nous attestons que {name} a terminé {programme}, soit {hours} de formation en direct, du {from} au {to}."),
            LocalizedText.EMPTY,
            Set.of(Block.values()),
            List.of(Part.values()),
            "#1f524c",
            null,
            null);

    public Design {
        blocks = Set.copyOf(blocks);
        order = Part.complete(order);
        colour = colour.strip();
    }

    /** As a form keeps it when a picture changes. */
    public Design with(@Nullable String newLogo, @Nullable String newSignature) {
        return new Design(heading, wording, closing, blocks, order, colour, newLogo, newSignature);
    }

    /** With the house's colour, while the one that is being typed cannot be read. */
    Design legible() {
        return Contrast.onWhite(colour) >= Contrast.TEXT
                ? this
                : new Design(heading, wording, closing, blocks, order, HOUSE.colour, logo, signature);
    }

    /**
     * @throws DesignTextsIncomplete unless heading and wording stand in both languages, and the closing in both or none
     * @throws PlaceholderUnknown, PlaceholderMissing when a sentence cannot be filled
     * @throws ColourUnreadable unless the colour is one and stands out from white by 4.5 to 1 (WCAG 1.4.3)
     */
    void require() {
        if (!heading.isComplete() || !wording.isComplete() || !closing.isEmpty() && !closing.isComplete()) {
            throw new DesignTextsIncomplete();
        }
        Placeholder.require(wording.en(), true);
        Placeholder.require(wording.fr(), true);
        Placeholder.require(closing.en(), false);
        Placeholder.require(closing.fr(), false);
        if (Contrast.onWhite(colour) < Contrast.TEXT) {
            throw new ColourUnreadable();
        }
    }
}
