package org.evenhand.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Addresses of our style sheets. Each carries a sum of its content, so that a browser keeps a sheet
 * until a release changes it and not a day longer.
 */
@Named
@ApplicationScoped
public class Styles {
  private static final String LIBRARY = "evenhand";

  private final Map<String, String> addresses = new HashMap<>();

  public String getDesign() {
    return address("design.css");
  }

  /** Dresses PrimeFaces; only on pages that have one of its widgets. */
  public String getBridge() {
    return address("primefaces-bridge.css");
  }

  private synchronized String address(String sheet) {
    return addresses.computeIfAbsent(sheet, Styles::find);
  }

  private static String find(String sheet) {
    var faces = FacesContext.getCurrentInstance();
    var resource = faces.getApplication().getResourceHandler().createResource(sheet, LIBRARY);
    var sum = new CRC32();
    try (var content = resource.getInputStream()) {
      sum.update(content.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(sheet, unreadable);
    }
    var path = resource.getRequestPath();
    return path + (path.contains("?") ? "&" : "?") + "v=" + Long.toHexString(sum.getValue());
  }
}
