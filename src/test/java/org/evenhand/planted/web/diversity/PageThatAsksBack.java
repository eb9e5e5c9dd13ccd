package org.evenhand.planted.web.diversity;

import org.evenhand.planted.diversity.application.RunAnalysis;

/** Wrong: a page on which people say something shows what is known. */
class PageThatAsksBack {
  RunAnalysis analysis;
}
