/**
 * Screens for signing in and up, one's own account and profile, and the owner's list of people. Other modules may embed
 * {@link ca.footing.account.ui.ProfileForm} and {@link ca.footing.account.ui.SignUpForm}.
 */
@NamedInterface("ui")
@NullMarked
package ca.footing.account.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
