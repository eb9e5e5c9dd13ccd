package org.evenhand.planted.web.referral;

import org.evenhand.planted.diversity.application.LoadDeclarations;

/** Wrong: only commands bring declarations in. */
class DeclaresForSomebodyElse {
  LoadDeclarations load;
}
