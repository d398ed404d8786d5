/**
 * One's own standing and request, the office's queue of requests, register checks and the rules of a series. Other modules
 * may embed {@link ca.footing.eligibility.ui.StandingPanel}.
 */
@NamedInterface("ui")
@NullMarked
package ca.footing.eligibility.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
