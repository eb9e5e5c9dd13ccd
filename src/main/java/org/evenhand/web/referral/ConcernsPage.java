package org.evenhand.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evenhand.kernel.CaseReference;
import org.evenhand.referral.api.ConcernRow;
import org.evenhand.referral.api.ConcernView;
import org.evenhand.referral.application.ListConcerns;
import org.evenhand.referral.application.ReadConcern;

/** Where officers begin a concern, and see those that came last. */
@Named
@RequestScoped
public class ConcernsPage {
  private static final int LATEST = 20;
  private final ListConcerns concerns;
  private final ReadConcern read;
  private String number = "";
  private List<ConcernRow> latest;

  @Inject
  public ConcernsPage(ListConcerns concerns, ReadConcern read) {
    this.concerns = concerns;
    this.read = read;
  }

  /** For the container's proxy. */
  protected ConcernsPage() {
    this(null, null);
  }

  public List<ConcernRow> getLatest() {
    if (latest == null) {
      latest = concerns.latest(LATEST);
    }
    return latest;
  }

  /** The case of the acknowledgement number that was looked for, or null. */
  public CaseReference getFound() {
    return read.acknowledgedAs(number).map(ConcernView::reference).orElse(null);
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number == null ? "" : number.strip();
  }
}
