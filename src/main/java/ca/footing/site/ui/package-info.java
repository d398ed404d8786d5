/** The public pages: controllers that read, and the one place that renders them. */
@NullMarked
package ca.footing.site.ui;

import org.jspecify.annotations.NullMarked;
