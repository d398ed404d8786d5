package ca.footing.registration;

import ca.footing.shared.LocalizedText;
import java.time.Instant;

/** The participation agreement in one version; the body is Markdown. */
public record AgreementText(String version, Instant effectiveFrom, LocalizedText title, LocalizedText body) {}
