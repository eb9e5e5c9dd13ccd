package org.evenhand.hearing.application;

import java.util.UUID;
import org.evenhand.kernel.CaseReference;

/** Told when a panel takes up a case: each of its members has a part in it from then on. */
public interface PanelSits {
  void on(CaseReference reference, UUID panel);
}
