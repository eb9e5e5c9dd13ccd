package org.evenhand.planted.triage.application;

import org.apache.shiro.SecurityUtils;

/** Wrong: asks security itself, in the midst of a verb. */
class AsksWhoIsThere {
  Object who() {
    return SecurityUtils.getSubject();
  }
}
