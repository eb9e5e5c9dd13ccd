/** How a released file is written: as a page, and as a tagged PDF file. */
package org.evenhand.fairness.anonymisation.release.render;
