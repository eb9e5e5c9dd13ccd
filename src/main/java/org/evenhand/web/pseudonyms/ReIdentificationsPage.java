package org.evenhand.web.pseudonyms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evenhand.fairness.anonymisation.api.ReIdentification;
import org.evenhand.fairness.anonymisation.application.ReadReIdentifications;
import org.evenhand.kernel.Page;
import org.evenhand.web.parts.ListAddress;
import org.evenhand.web.parts.Pages;

/** Who asked who is behind a pseudonym, what for, and what they were answered. */
@Named
@RequestScoped
public class ReIdentificationsPage {
  private static final int SIZE = 25;

  private final ReadReIdentifications read;
  private Page<ReIdentification> page;

  @Inject
  public ReIdentificationsPage(ReadReIdentifications read) {
    this.read = read;
  }

  /** For the container's proxy. */
  protected ReIdentificationsPage() {
    this(null);
  }

  public List<ReIdentification> getRows() {
    return page().items();
  }

  public long getTotal() {
    return page().total();
  }

  public Pages getPages() {
    return new Pages(address(), address().page(), SIZE, getTotal());
  }

  private Page<ReIdentification> page() {
    if (page == null) {
      page = read.page((address().page() - 1L) * SIZE, SIZE);
    }
    return page;
  }

  private static ListAddress address() {
    return ListAddress.asked("/pseudonyms/log", List.of());
  }
}
