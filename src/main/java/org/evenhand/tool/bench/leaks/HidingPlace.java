package org.evenhand.tool.bench.leaks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A place in a file where words can be left behind. */
interface HidingPlace {
  String name();

  /** The kind of file: page, PDF or Word document. */
  String kind();

  /** Whether such words can stand there at all. */
  default boolean takes(String words) {
    return true;
  }

  Planted hide(CleanFile file, String words) throws IOException;

  static List<HidingPlace> all() {
    var places = new ArrayList<HidingPlace>(Arrays.asList(InAPage.values()));
    places.addAll(Arrays.asList(InAPdf.values()));
    places.addAll(Arrays.asList(InAWordDocument.values()));
    return places;
  }
}
