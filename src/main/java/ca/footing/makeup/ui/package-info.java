/** Screens on making up. */
@NullMarked
package ca.footing.makeup.ui;

import org.jspecify.annotations.NullMarked;
