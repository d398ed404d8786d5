/** Documents on the screen: one's own, the office's list, one document and its files. */
@NullMarked
package ca.footing.document.ui;

import org.jspecify.annotations.NullMarked;
