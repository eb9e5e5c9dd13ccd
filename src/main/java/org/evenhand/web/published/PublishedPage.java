package org.evenhand.web.published;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.evenhand.kernel.Page;
import org.evenhand.order.api.PublishedOutcome;
import org.evenhand.order.application.ReadOrders;
import org.evenhand.web.parts.ListAddress;
import org.evenhand.web.parts.Pages;

/** Outcomes that are published and not yet down, the newest first. */
@Named
@RequestScoped
public class PublishedPage {
  private static final int SIZE = 25;
  private final ReadOrders orders;
  private Page<PublishedOutcome> page;

  @Inject
  public PublishedPage(ReadOrders orders) {
    this.orders = orders;
  }

  /** For the container's proxy. */
  protected PublishedPage() {
    this(null);
  }

  public List<PublishedOutcome> getOutcomes() {
    return page().items();
  }

  public long getTotal() {
    return page().total();
  }

  public Pages getPages() {
    return new Pages(address(), address().page(), SIZE, getTotal());
  }

  private Page<PublishedOutcome> page() {
    if (page == null) {
      page = orders.published((address().page() - 1) * SIZE, SIZE);
    }
    return page;
  }

  private static ListAddress address() {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    var asked = external.getRequestParameterMap().getOrDefault("page", "1");
    return new ListAddress(
        external.getRequestContextPath() + "/published", Map.of("page", List.of(asked)));
  }
}
