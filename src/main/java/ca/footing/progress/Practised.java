package ca.footing.progress;

import java.time.Instant;

/** How often one person practised one exercise, and when first. */
record Practised(int times, Instant first) {}
