package org.evenhand.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.kernel.Page;
import org.evenhand.referral.api.EmployerCount;
import org.evenhand.referral.application.CountEmployers;
import org.evenhand.web.parts.ListAddress;
import org.evenhand.web.parts.Pages;

/** What employers did before they raised concerns, counted; for leads. */
@Named
@RequestScoped
public class EmployersPage {
  private static final int SIZE = 25;
  private final CountEmployers counts;
  private Page<EmployerCount> page;

  @Inject
  public EmployersPage(CountEmployers counts) {
    this.counts = counts;
  }

  /** For the container's proxy. */
  protected EmployersPage() {
    this(null);
  }

  public List<EmployerCount> getRows() {
    return page().items();
  }

  public long getTotal() {
    return page().total();
  }

  public Pages getPages() {
    return new Pages(address(), address().page(), SIZE, getTotal());
  }

  public String getText() {
    return address().parameters().get("q").get(0);
  }

  private Page<EmployerCount> page() {
    if (page == null) {
      page = counts.page(getText(), (address().page() - 1) * SIZE, SIZE);
    }
    return page;
  }

  private static ListAddress address() {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    var asked = external.getRequestParameterMap();
    Map<String, List<String>> kept = new LinkedHashMap<>();
    kept.put("q", List.of(asked.getOrDefault("q", "")));
    kept.put("page", List.of(asked.getOrDefault("page", "1")));
    return new ListAddress(external.getRequestContextPath() + "/cases/employers", kept);
  }
}
