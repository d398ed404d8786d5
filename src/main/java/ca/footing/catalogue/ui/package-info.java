/** The office's screens of the catalogue: series, modules, materials and quizzes. */
@NullMarked
package ca.footing.catalogue.ui;

import org.jspecify.annotations.NullMarked;
