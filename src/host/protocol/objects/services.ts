// The services that the client creates by name: custom functions' results and readiness of commands.

import { gap } from '../../model/errors';
import { bind, type HostObject, type ObjectType } from '../object-type';
import type { Session } from '../session';

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const CustomFunctions: ObjectType<Session> = {
  name: 'Microsoft.ExcelServices.CustomFunctions',
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: session => {
      session.ready.customFunctions = true;
      return undefined;
    },
    _GetEnabledFeatures: () => [],
    SetInvocationArrayResults: (session, args) => {
      session.functionResults?.accept(asList(args.raw(0)));
      return undefined;
    },
  },
};

const AddinInternalService: ObjectType<Session> = {
  name: 'Microsoft.InternalService.AddinInternalService',
  methods: {
    NotifyActionHandlerReady: session => {
      session.ready.actions = true;
      return undefined;
    },
  },
};

const STATES = ['Inactive', 'Background', 'Visible'] as const;

/** `Office.addin.showAsTaskpane` and `hide` of Microsoft's own loader. */
const AppRuntimeService: ObjectType<Session> = {
  name: 'Microsoft.AppRuntime.AppRuntimeService',
  methods: {
    SetAppRuntimeState: (session, args) => {
      session.paneVisible = args.choice(0, STATES) === 'Visible';
      session.onShowPane(session.paneVisible);
      return undefined;
    },
    GetAppRuntimeState: session => (session.paneVisible ? 'Visible' : 'Background'),
  },
};

/** Throws for a service that the host does not have. */
export function createService(name: string, session: Session): HostObject {
  for (const service of [CustomFunctions, AddinInternalService, AppRuntimeService])
    if (service.name === name) return bind(service, session);
  throw gap(`the service ${name}`);
}
