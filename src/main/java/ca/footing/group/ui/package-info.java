/** Screens of groups: ordering seats, giving them to people, and accepting one. */
@NullMarked
package ca.footing.group.ui;

import org.jspecify.annotations.NullMarked;
