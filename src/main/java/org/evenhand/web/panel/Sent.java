package org.evenhand.web.panel;

import jakarta.faces.context.FacesContext;
import java.util.List;

/** What the form just sent says beside the fields that Faces knows: boxes that are ticked. */
final class Sent {
  private Sent() {}

  static List<String> values(String name) {
    var sent =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
    return List.of(sent.getOrDefault(name, new String[0]));
  }
}
