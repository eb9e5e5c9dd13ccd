package org.evenhand.web.parts;

import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.kernel.Problem;

/**
 * Lists of a page that were sent with something else than what they offer. Faces takes no such
 * value and goes no further, but says nothing of it; here it is said, at the list.
 */
public final class Offered {
  private Offered() {}

  /** What a page found wrong, and the lists at which something else was sent. */
  public static List<Problem> with(List<Problem> problems) {
    var faces = FacesContext.getCurrentInstance();
    var all = new ArrayList<Problem>(problems == null ? List.of() : problems);
    if (faces != null && faces.isValidationFailed()) {
      faces
          .getClientIdsWithMessages()
          .forEachRemaining(control -> all.add(Problem.at(control, "answer.notOffered")));
    }
    return List.copyOf(all);
  }
}
