/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedOperation } from '../src/descriptor.js';

export type Permission =
  | 'PUBLIC'
  | 'SIGNED_IN'
  | 'MERCHANT_READ'
  | 'MERCHANT_REVIEW'
  | 'MERCHANT_EDIT'
  | 'CATALOG_EDIT'
  | 'ORDER_READ'
  | 'ORDER_REVIEW'
  | 'RETURN_REQUEST';

export type ErrorCode =
  | 'INVALID'
  | 'CONFLICT'
  | 'OUT_OF_STOCK'
  | 'WRONG_PASSWORD'
  | 'TOTP_REQUIRED';

export type SignInInput = {
  identifier: string;
  password: string;
  totp?: string | null | undefined;
};

export type StepUpInput = {
  code: string;
};

export type UploadPurpose =
  | 'LICENCE';

export type RequestUploadInput = {
  purpose: UploadPurpose;
  fileName: string;
  byteSize: number;
  mimeType: string;
};

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { permissions: Array<Permission>, account: { id: string, name: string, locale: string }, merchants: Array<{ role: string, permissions: Array<Permission>, merchant: { id: string, name: string } | null }> } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { errors: Array<
      | { code: ErrorCode, message: string, path: Array<string> | null }
      | { code: ErrorCode, message: string, path: Array<string> | null }
    > } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { errors: Array<
      | { code: ErrorCode, message: string, path: Array<string> | null }
      | { code: ErrorCode, message: string, path: Array<string> | null }
    > } };

export type StepUpMutationVariables = Exact<{
  input: StepUpInput;
}>;


export type StepUpMutation = { stepUp: { errors: Array<
      | { code: ErrorCode, message: string, path: Array<string> | null }
      | { code: ErrorCode, message: string, path: Array<string> | null }
    > } };

export type RequestUploadMutationVariables = Exact<{
  input: RequestUploadInput;
}>;


export type RequestUploadMutation = { requestUpload: { upload: { fileId: string, uploadUrl: string } | null, errors: Array<
      | { code: ErrorCode, message: string, path: Array<string> | null }
      | { code: ErrorCode, message: string, path: Array<string> | null }
    > } };

export const viewer: TypedOperation<ViewerQuery, ViewerQueryVariables> = { text: "query Viewer {\n  viewer {\n    account {\n      id\n      name\n      locale\n    }\n    permissions\n    merchants {\n      merchant {\n        id\n        name\n      }\n      role\n      permissions\n    }\n  }\n}" };
export const signIn: TypedOperation<SignInMutation, SignInMutationVariables> = { text: "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const signOut: TypedOperation<SignOutMutation, SignOutMutationVariables> = { text: "mutation SignOut {\n  signOut {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const stepUp: TypedOperation<StepUpMutation, StepUpMutationVariables> = { text: "mutation StepUp($input: StepUpInput!) {\n  stepUp(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };
export const requestUpload: TypedOperation<RequestUploadMutation, RequestUploadMutationVariables> = { text: "mutation RequestUpload($input: RequestUploadInput!) {\n  requestUpload(input: $input) {\n    upload {\n      fileId\n      uploadUrl\n    }\n    errors {\n      code\n      message\n      path\n    }\n  }\n}" };