package org.evenhand.triage.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.evenhand.kernel.CaseReference;
import org.evenhand.triage.model.Enquiry;
import org.evenhand.triage.persistence.Enquiries;

/** The answers to enquiries, as texts. */
@Dependent
public class ReadEnquiries {
  private final Enquiries enquiries;

  @Inject
  public ReadEnquiries(Enquiries enquiries) {
    this.enquiries = enquiries;
  }

  public List<String> texts(CaseReference reference) {
    return enquiries.of(reference).stream().map(Enquiry::text).toList();
  }
}
